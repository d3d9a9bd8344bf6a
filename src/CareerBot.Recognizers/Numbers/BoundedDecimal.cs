namespace CareerBot.Recognizers.Numbers;

/// <summary>Arithmetic that gives null where a decimal would overflow.</summary>
internal static class BoundedDecimal
{
    private const double Largest = 7.9e28;

    public static decimal? Multiply(decimal? left, decimal? right) =>
        left is { } a && right is { } b && Math.Abs((double)a * (double)b) < Largest ? a * b : null;

    public static decimal? Add(decimal? left, decimal? right) =>
        left is { } a && right is { } b && Math.Abs((double)a + (double)b) < Largest ? a + b : null;

    public static decimal? Divide(decimal? left, decimal? right) =>
        left is { } a && right is { } b && b != 0 && Math.Abs((double)a / (double)b) < Largest ? a / b : null;

    public static decimal? Power(decimal number, double exponent) => From(Math.Pow((double)number, exponent));

    public static decimal? From(double number) => double.IsFinite(number) && Math.Abs(number) < Largest ? (decimal)number : null;
}
