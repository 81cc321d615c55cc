using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SchoolImprovement.Rules.ActionForms;

/// <content>The form as JSON. Nothing that a text holds leads to another exception than <see cref="DocumentFormatException"/>.</content>
public sealed partial record RecommendedActionForm
{
    /// <summary>
    /// Reads a form; what the text holds beside it is passed over, but for a member that is named nearly like one of the form: that is a fault
    /// of the text.
    /// </summary>
    /// <param name="json">A JSON object as its schema describes it.</param>
    /// <param name="options">How large a form may be; <see cref="ActionFormReadOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="DocumentFormatException">The text is not a form.</exception>
    public static RecommendedActionForm Parse(string json, ActionFormReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ActionFormReader.Read(json, options ?? ActionFormReadOptions.Default).Form;
    }

    /// <summary>Reads a form as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="form">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <param name="options">How large a form may be; <see cref="ActionFormReadOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead(
        [NotNullWhen(true)] string? json,
        [NotNullWhen(true)] out RecommendedActionForm? form,
        [NotNullWhen(false)] out DocumentFormatException? fault,
        ActionFormReadOptions? options = null) =>
        DocumentJson.TryRead(json, text => Parse(text, options), out form, out fault);

    /// <summary>Reads a form, and says what the text holds beside it.</summary>
    /// <param name="utf8Json">JSON in UTF-8, with a byte order mark or without.</param>
    /// <param name="options">How large a form may be; <see cref="ActionFormReadOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="DocumentFormatException">The text is not a form.</exception>
    public static ActionFormDocument Read(ReadOnlySpan<byte> utf8Json, ActionFormReadOptions? options = null) =>
        ActionFormReader.Read(utf8Json, options ?? ActionFormReadOptions.Default);

    /// <summary>Reads a form to the end of a stream, and says what the text holds beside it.</summary>
    /// <param name="utf8Json">
    /// JSON in UTF-8, with a byte order mark or without; no more than one byte beyond <see cref="ActionFormReadOptions.MaximumBytes"/>
    /// is read. What the stream itself throws passes through. It is left open.
    /// </param>
    /// <param name="options">How large a form may be; <see cref="ActionFormReadOptions.Default"/> when <see langword="null"/>.</param>
    /// <exception cref="DocumentFormatException">The text is not a form.</exception>
    public static ActionFormDocument Read(Stream utf8Json, ActionFormReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ActionFormReader.Read(utf8Json, options ?? ActionFormReadOptions.Default);
    }

    /// <summary>Reads a form as <see cref="Read(Stream, ActionFormReadOptions)"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="utf8Json">JSON in UTF-8. What the stream itself throws passes through.</param>
    /// <param name="document">The form and what was passed over.</param>
    /// <param name="fault">Why the text is not a form, and where.</param>
    /// <param name="options">How large a form may be; <see cref="ActionFormReadOptions.Default"/> when <see langword="null"/>.</param>
    /// <returns>Whether the text is a form.</returns>
    public static bool TryRead(
        Stream utf8Json,
        [NotNullWhen(true)] out ActionFormDocument? document,
        [NotNullWhen(false)] out DocumentFormatException? fault,
        ActionFormReadOptions? options = null) =>
        DocumentJson.TryRead(utf8Json, stream => Read(stream, options), out document, out fault);

    /// <summary>The form as JSON, which <see cref="Parse"/> reads back as an equal form. Facts that are not known are left out.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(
        this,
        static (writer, form) => JsonSerializer.Serialize(writer, FormContract.Of(form), ActionFormJsonContext.Default.FormContract),
        indented);
}
