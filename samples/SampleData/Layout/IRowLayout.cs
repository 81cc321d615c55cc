using System.Text;
using SchoolImprovement.Rules.Samples.SampleData.Generation;

namespace SchoolImprovement.Rules.Samples.SampleData.Layout;

internal interface IRowLayout
{
    string Header { get; }

    void Append(StringBuilder text, Establishment establishment);
}
