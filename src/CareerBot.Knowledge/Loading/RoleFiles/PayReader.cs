using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Sources;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>Reads a role's pay figures.</summary>
internal sealed class PayReader(SourceCatalog sources, FileProblems problems)
{
    /// <summary>In US dollars; higher ones are typing mistakes.</summary>
    private const decimal MostAmount = 100_000_000;

    private const int MostSample = 100_000_000;

    private static readonly IReadOnlyDictionary<string, PayMeasure> Measures = YamlWords.Of(Enum.GetValues<PayMeasure>());
    private static readonly IReadOnlyDictionary<string, PayPeriod> Periods = YamlWords.Of(Enum.GetValues<PayPeriod>());

    // A figure whose basis the page doesn't say has no basis field.
    private static readonly IReadOnlyDictionary<string, PayBasis> Bases = YamlWords.Of(PayBasis.Base, PayBasis.Total, PayBasis.Cash);

    public ImmutableArray<PayFigure> Read(YamlFields role, ImmutableArray<JobTitle> titles)
    {
        var figures = ImmutableArray.CreateBuilder<PayFigure>();
        foreach (var fields in role.Maps("pay"))
        {
            if (ReadFigure(fields, titles) is { } figure)
                figures.Add(figure);
        }
        return figures.DrainToImmutable();
    }

    private PayFigure? ReadFigure(YamlFields fields, ImmutableArray<JobTitle> titles)
    {
        var title = ReadTitle(fields, titles);
        var measure = fields.Choice("measure", Measures, required: true);
        var (from, to) = ReadAmounts(fields, measure);
        var period = fields.Choice("per", Periods) ?? PayPeriod.Year;
        var percentile = ReadPercentile(fields, measure);
        var basis = fields.Choice("basis", Bases) ?? PayBasis.Unstated;
        var place = fields.Text("place", required: true);
        var experience = ReadExperience(fields.Fields("experience"));
        var surveyName = fields.Text("survey");
        var survey = surveyName is null ? null : sources.FindSurvey(surveyName.Text, surveyName.Line, problems);
        var sample = fields.Whole("sample", 1, MostSample);
        var pageId = fields.Text("page", required: true);
        var page = pageId is null ? null : sources.FindPage(pageId.Text, pageId.Line, problems);
        var year = fields.Whole("year", Years.Least, Years.Most);
        var approximate = fields.Flag("approximate");
        var note = fields.Text("note")?.Text;
        var doubt = fields.Text("doubt")?.Text;
        fields.ReportUnknown();
        return title is null || measure is null || place is null || page is null
            ? null
            : new PayFigure(
                title, measure.Value, from, to, period, percentile, basis, place.Text, experience, survey, sample, page, year,
                approximate, note, doubt);
    }

    private string? ReadTitle(YamlFields fields, ImmutableArray<JobTitle> titles)
    {
        if (fields.Text("title", required: true) is not { } text)
            return null;
        foreach (var title in titles)
        {
            if (title.Name == text.Text)
                return title.Name;
        }
        // Without any title, 'titles' has its own problem.
        if (!titles.IsEmpty)
            problems.Add(text.Line, $"'{text.Text}' is none of the role's titles: {string.Join(", ", titles.Select(title => title.Name))}");
        return null;
    }

    private (decimal? From, decimal? To) ReadAmounts(YamlFields fields, PayMeasure? measure)
    {
        var hasAmount = fields.Has("amount");
        var hasBound = fields.Has("from") || fields.Has("to");
        var amount = fields.Amount("amount", MostAmount);
        var from = fields.Amount("from", MostAmount);
        var to = fields.Amount("to", MostAmount);
        if (!hasAmount && !hasBound)
            problems.Add(fields.Line, "the figure has no amount; 'amount' is missing, or 'from' and/or 'to'");
        else if (hasAmount && hasBound)
            problems.Add(fields.LineOf("amount"), "'amount' stands together with 'from' or 'to'; take one or the other");
        else if (hasAmount && measure is PayMeasure.Range)
            problems.Add(fields.LineOf("amount"), "a range has 'from' and/or 'to' instead of 'amount'");
        else if (from > to)
            problems.Add(fields.LineOf("from"), $"'from' is more than 'to': {from} > {to}");
        return (amount ?? from, amount ?? to);
    }

    private int? ReadPercentile(YamlFields fields, PayMeasure? measure)
    {
        var hasPercentile = fields.Has("percentile");
        if (measure is PayMeasure.Percentile && !hasPercentile)
            problems.Add(fields.Line, "'percentile' is missing; the measure percentile needs it");
        else if (measure is not null and not PayMeasure.Percentile && hasPercentile)
            problems.Add(fields.LineOf("percentile"), "'percentile' stands only with the measure percentile");
        return fields.Whole("percentile", 1, 99);
    }

    private YearSpan? ReadExperience(YamlFields? fields)
    {
        if (fields is null)
            return null;
        var from = fields.Whole("from", 0, ProfileReader.MostExperience, required: true);
        var to = fields.Whole("to", 0, ProfileReader.MostExperience);
        fields.ReportUnknown();
        if (from > to)
            problems.Add(fields.LineOf("from"), $"'from' is more than 'to': {from} > {to}");
        return from is { } least ? new YearSpan(least, to) : null;
    }
}
