using System.Text;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Takes bytes that no UTF-8 text has for Windows-1252.</summary>
/// <remarks>
/// Text in Windows-1252 with anything beyond ASCII is practically never valid UTF-8, so each byte is told from its
/// neighbours alone, and a file need be read but once. A file put together from both encodings is read right, too.
/// </remarks>
internal sealed class Windows1252Fallback : DecoderFallback
{
    // Not Latin-1: the two differ from 0x80 to 0x9F, where published names have their apostrophes and dashes.
    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new NotSupportedException("Windows-1252 is not there.");

    /// <summary>UTF-8, and Windows-1252 where it is none.</summary>
    public static Encoding Utf8 { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _next;

        public override int Remaining => _text.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _text = Windows1252.GetString(bytesUnknown);
            _next = 0;
            return true;
        }

        public override char GetNextChar() => _next < _text.Length ? _text[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
            {
                return false;
            }

            _next--;
            return true;
        }

        public override void Reset()
        {
            _text = "";
            _next = 0;
        }
    }
}
