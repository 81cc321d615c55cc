using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.Samples.SampleData.Generation;

namespace SchoolImprovement.Rules.Samples.SampleData.Layout;

internal sealed class PriorSupportRows : IRowLayout
{
    private PriorSupportRows()
    {
    }

    public static PriorSupportRows Instance { get; } = new();

    public string Header => "URN,Tier,Taken up";

    public void Append(StringBuilder text, Establishment establishment)
    {
        if (establishment.PriorSupport is var (tier, takenUp))
        {
            text.Append(CultureInfo.InvariantCulture, $"{establishment.Urn},{tier},{takenUp:yyyy-MM-dd}\r\n");
        }
    }
}
