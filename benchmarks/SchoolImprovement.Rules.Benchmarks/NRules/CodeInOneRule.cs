using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.Benchmarks.Forms;
using SchoolImprovement.Rules.Benchmarks.Pay;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Forms and claims by one rule by hand each, in which code by hand does the work; and a rule that does nothing.</summary>
internal static class CodeInOneRule
{
    public sealed class ChecksForm : Rule
    {
        public override void Define()
        {
            HandForm form = null!;
            When().Match(() => form);
            Then().Yield(_ => new HandFindingsOfForm(form, HandWrittenForm.Check(form.Form, SchoolTermCalendar.DefaultEngland)));
        }
    }

    public sealed class PaysClaim : Rule
    {
        public override void Define()
        {
            HandClaim claim = null!;
            When().Match(() => claim);
            Then().Yield(_ => new HandPay(claim, HandWrittenPay.Decide(claim.Subject.Claim, claim.Subject.Earlier)));
        }
    }

    public sealed class DoesNothing : Rule
    {
        public override void Define()
        {
            HandForm form = null!;
            When().Match(() => form);
            Then().Do(_ => Nothing());
        }

        private static void Nothing()
        {
        }
    }
}
