using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>
/// Reads many claims from JSON, each as it is asked for: an array of claims, or claims one after the other (JSON lines),
/// each as <see cref="PayClaim.Parse"/> reads it. UTF-8, with or without a byte order mark.
/// </summary>
/// <remarks>
/// Thread-safe. What is held at a time is one claim. A claim that cannot be read is an entry with its error, and those
/// after it are read; a text that is not JSON ends the reading.
/// </remarks>
public static class PayClaimReader
{
    /// <summary>Reads claims.</summary>
    /// <param name="utf8Json">The text; it is not disposed.</param>
    /// <exception cref="DocumentFormatException">The text is not JSON, or a claim is longer than 16 MiB; the message says where.</exception>
    public static IEnumerable<PayClaimEntry> Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Entries(utf8Json);

        static IEnumerable<PayClaimEntry> Entries(Stream stream)
        {
            var items = new JsonItems();
            while (!items.Ended)
            {
                items.Filled(stream.Read(items.Space.Span));
                while (items.TryTake() is { } entry)
                {
                    yield return entry;
                }
            }
        }
    }

    /// <inheritdoc cref="Read(Stream)"/>
    /// <param name="utf8Json">The text; it is not disposed.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static IAsyncEnumerable<PayClaimEntry> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Entries(utf8Json, cancellationToken);

        static async IAsyncEnumerable<PayClaimEntry> Entries(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var items = new JsonItems();
            while (!items.Ended)
            {
                items.Filled(await stream.ReadAsync(items.Space, cancellationToken));
                while (items.TryTake() is { } entry)
                {
                    yield return entry;
                }
            }
        }
    }
}
