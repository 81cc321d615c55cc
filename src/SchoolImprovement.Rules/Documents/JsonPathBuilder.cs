using System.Text;

namespace SchoolImprovement.Rules.Documents;

/// <summary>The JSON path of the place that a reader stands on.</summary>
internal sealed class JsonPathBuilder
{
    private readonly StringBuilder _path = new("$");

    /// <summary>Goes into a member, and gives what <see cref="Back"/> needs to come out again.</summary>
    public int Into(string member)
    {
        var length = _path.Length;
        if (IsPlain(member))
        {
            _path.Append('.').Append(member);
        }
        else
        {
            _path.Append("['").Append(Quoted.Of(member).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
        }

        return length;
    }

    /// <inheritdoc cref="Into(string)"/>
    public int Into(int index)
    {
        var length = _path.Length;
        _path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        return length;
    }

    public void Back(int length) => _path.Length = length;

    public override string ToString() => _path.ToString();

    private static bool IsPlain(string member) =>
        member.Length is > 0 and <= 40 && char.IsAsciiLetter(member[0]) && member.All(char.IsAsciiLetterOrDigit);
}
