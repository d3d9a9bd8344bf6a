namespace CareerBot.Conversation.Cards;

/// <summary>How a line of a card looks: the one place for sizes, colours and spacings.</summary>
/// <param name="Size">Of the letters; null for the host's default.</param>
/// <param name="Weight">Of the letters; null for the host's default.</param>
/// <param name="Color">Of the letters; null for the host's default.</param>
/// <param name="Spacing">To what stands above; null for the host's default.</param>
/// <param name="IsSubtle">Whether it steps back behind the rest.</param>
/// <param name="IsHeading">Whether a screen reader announces it as a heading.</param>
/// <param name="HasSeparator">Whether a line is drawn above it.</param>
internal sealed record CardStyle(
    string? Size = null, string? Weight = null, string? Color = null, string? Spacing = null,
    bool IsSubtle = false, bool IsHeading = false, bool HasSeparator = false)
{
    public static readonly CardStyle Heading = new(Size: "medium", Weight: "bolder", IsHeading: true);
    public static readonly CardStyle Lead = new(Size: "large", Weight: "bolder", Color: "accent", Spacing: "small");
    public static readonly CardStyle LongLead = new(Weight: "bolder", Color: "accent", Spacing: "small");
    // The size is said, since hosts make headings large.
    public static readonly CardStyle Subheading = new(Size: "default", Weight: "bolder", Spacing: "medium", IsHeading: true, HasSeparator: true);
    public static readonly CardStyle Paragraph = new();
    public static readonly CardStyle Bullet = new(Spacing: "small");
    public static readonly CardStyle Label = new();
    public static readonly CardStyle Value = new(Weight: "bolder");
    public static readonly CardStyle Remark = new(Size: "small", Spacing: "small", IsSubtle: true);

    /// <summary>In letters; a longer lead is a sentence to read, not a figure to see.</summary>
    public const int LongestLargeLead = 60;

    /// <summary>Between the rows of a list of facts.</summary>
    public const string RowSpacing = "small";

    /// <summary>Parts of a row's width.</summary>
    public const int LabelWidth = 3;

    /// <summary>Parts of a row's width.</summary>
    public const int ValueWidth = 2;
}
