namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>A text that has been opened, and the bytes that it is decoded from where there are any.</summary>
internal sealed record OpenedText(TextReader Text, Stream? Bytes) : IDisposable
{
    public void Dispose()
    {
        Text.Dispose();
        Bytes?.Dispose();
    }
}
