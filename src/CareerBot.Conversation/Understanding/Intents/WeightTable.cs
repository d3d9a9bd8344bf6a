using System.Numerics;
using System.Runtime.InteropServices;

namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>A row of weights for each feature, padded to whole vectors.</summary>
internal sealed class WeightTable(int rows, int columns)
{
    private static readonly Vector<float> Least = new(1e-8f);

    private readonly int _vectors = (columns + Vector<float>.Count - 1) / Vector<float>.Count;
    private readonly Vector<float>[] _values = new Vector<float>[rows * ((columns + Vector<float>.Count - 1) / Vector<float>.Count)];

    /// <summary>A row of zeros, with the padding.</summary>
    public float[] NewRow() => new float[_vectors * Vector<float>.Count];

    public float At(int row, int column) => MemoryMarshal.Cast<Vector<float>, float>(Row(row))[column];

    /// <summary>Adds a row to scores.</summary>
    public void AddTo(int row, float[] scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        var values = Row(row);
        for (var i = 0; i < sums.Length; i++)
            sums[i] += values[i];
    }

    /// <summary>One step of AdaGrad on a row.</summary>
    /// <param name="row">The feature.</param>
    /// <param name="gradients">Of the loss by each column.</param>
    /// <param name="squares">The sums of squared gradients so far, updated.</param>
    /// <param name="rate">The learning rate.</param>
    /// <param name="decay">The share of a weight that the gradient gains.</param>
    public void Descend(int row, float[] gradients, WeightTable squares, float rate, float decay)
    {
        var steps = MemoryMarshal.Cast<float, Vector<float>>(gradients.AsSpan());
        var values = Row(row);
        var sums = squares.Row(row);
        for (var i = 0; i < steps.Length; i++)
        {
            var gradient = steps[i] + values[i] * decay;
            sums[i] += gradient * gradient;
            values[i] -= gradient * rate / Vector.SquareRoot(sums[i] + Least);
        }
    }

    private Span<Vector<float>> Row(int row) => _values.AsSpan(row * _vectors, _vectors);
}
