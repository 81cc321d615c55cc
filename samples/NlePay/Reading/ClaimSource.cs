using System.Buffers;
using System.IO.Pipelines;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>One input: a file, standard input, or the bundled example.</summary>
internal sealed class ClaimSource(string name, Func<Stream> open)
{
    private const string Example = "claims.csv";

    /// <summary>The inputs that were asked for.</summary>
    public static IReadOnlyList<ClaimSource> From(IReadOnlyList<string> inputs, Streams streams) => inputs.Count == 0
        ? [new($"bundled example {Example}", () => typeof(ClaimSource).Assembly.GetManifestResourceStream(Example)!)]
        : [.. inputs.Select(input => new ClaimSource(InputFile.NameOf(input), () => InputFile.Open(input, streams)))];

    /// <summary>What people call it.</summary>
    public string Name => name;

    /// <summary>Reads claims as they are asked for.</summary>
    public async IAsyncEnumerable<ClaimItem> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(open());
        var isJson = await IsJsonAsync(pipe, cancellation);
        await using var stream = pipe.AsStream();
        var claims = isJson ? JsonClaims.ReadAsync(name, stream, cancellation) : CsvClaims.Read(name, stream, cancellation).ToAsyncEnumerable();
        await foreach (var claim in claims)
        {
            yield return claim;
        }
    }

    // By the name's ending where it says so, else by the first character: no CSV header begins like a JSON text.
    private async Task<bool> IsJsonAsync(PipeReader pipe, CancellationToken cancellation)
    {
        switch (Path.GetExtension(name).ToUpperInvariant())
        {
            case ".JSON" or ".JSONL" or ".NDJSON":
                return true;
            case ".CSV":
                return false;
            default:
                break;
        }

        while (true)
        {
            var result = await pipe.ReadAsync(cancellation);
            var first = FirstCharacter(result.Buffer);
            pipe.AdvanceTo(result.Buffer.Start, first is null ? result.Buffer.End : result.Buffer.Start);
            if (first is not null || result.IsCompleted)
            {
                return first is (byte)'[' or (byte)'{';
            }
        }
    }

    private static byte? FirstCharacter(in ReadOnlySequence<byte> bytes)
    {
        foreach (var segment in bytes)
        {
            // White space, and the bytes of a byte order mark.
            var at = segment.Span.IndexOfAnyExcept((ReadOnlySpan<byte>)[(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0xEF, 0xBB, 0xBF]);
            if (at >= 0)
            {
                return segment.Span[at];
            }
        }

        return null;
    }
}
