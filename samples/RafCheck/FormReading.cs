using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>A form as it was read, or why it was not.</summary>
/// <param name="Document">The form; <see langword="null"/> where there is none.</param>
/// <param name="Problem">Why there is none, with file and place; <see langword="null"/> where there is one.</param>
internal readonly record struct FormReading(ActionFormDocument? Document, string? Problem)
{
    /// <summary>Reads a form. Whatever is wrong with it, or with the file, is the problem of this form alone.</summary>
    public static FormReading Of(FormSource source, ActionFormReadOptions limits, CancellationToken cancellation)
    {
        // Reading from a pipe or a person can wait for ever, and must be left when the run is cancelled.
        cancellation.ThrowIfCancellationRequested();
        return Task.Run(() => Read(source, limits), CancellationToken.None).WaitAsync(cancellation).GetAwaiter().GetResult();
    }

    private static FormReading Read(FormSource source, ActionFormReadOptions limits)
    {
        try
        {
            using var stream = source.Open();
            return stream is { CanSeek: true, Length: 0 } ? new(null, InputFile.Empty(source.Name))
                : RecommendedActionForm.TryRead(stream, out var document, out var fault, limits) ? new(document, null)
                : new(null, $"{source.Name}: {fault.Message}");
        }
        catch (CannotRunException exception)
        {
            return new(null, exception.Message);
        }
        catch (IOException exception)
        {
            return new(null, $"{source.Name}: the file cannot be read: {exception.Message}");
        }
    }
}
