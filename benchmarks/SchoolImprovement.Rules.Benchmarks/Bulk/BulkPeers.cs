using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Benchmarks.Forms;
using SchoolImprovement.Rules.Benchmarks.Pay;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.Bulk;

/// <summary>Forms and claims one after the other in a loop, and through bulk evaluation by one thread or several.</summary>
internal sealed class BulkPeers
{
    private const int BetweenLooks = 10_000;

    private readonly SchoolTermCalendar _calendar = SchoolTermCalendar.DefaultEngland;
    private readonly RecommendedActionForm[] _forms = SampleForms.Mixed(SampleForms.Many);
    private readonly ClaimCase[] _claims = [.. SampleClaims.Make(SampleClaims.Many)];

    public int Forms => _forms.Length;

    public int Claims => _claims.Length;

    public int LoopForms() => SumOf(_forms.Select(Validate));

    public int EvaluateForms(int degree) => SumOf(BulkEvaluation.Evaluate(_forms, Validate, new BulkOptions { Degree = degree }));

    public int LoopClaims() => SumOf(_claims.Select(Decide));

    public int EvaluateClaims(int degree) => SumOf(BulkEvaluation.Evaluate(_claims, Decide, new BulkOptions { Degree = degree }));

    /// <summary>
    /// The most bytes in use while claims that are made as they are asked for are decided and dropped: alive, as seen by
    /// collecting now and then; and with what is not collected yet.
    /// </summary>
    public static (long Held, long Heap) PeakOfClaims(int count, int degree)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (held, heap, results) = (0L, 0L, 0);
        foreach (var _ in BulkEvaluation.Evaluate(SampleClaims.Make(count), Decide, new BulkOptions { Degree = degree }))
        {
            results++;
            if (results % (BetweenLooks / 100) == 0)
            {
                heap = Math.Max(heap, GC.GetTotalMemory(forceFullCollection: false) - before);
            }

            if (results % BetweenLooks == BetweenLooks / 2)
            {
                held = Math.Max(held, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        return (held, heap);
    }

    /// <summary>Refuses to compare what does not give the same results in the same order.</summary>
    /// <exception cref="DisagreementException">A result is another.</exception>
    public void RequireAgreement(int degree)
    {
        var options = new BulkOptions { Degree = degree };
        Require(_claims.Select(Decide).Select(one => one.Total), BulkEvaluation.Evaluate(_claims, Decide, options).Select(one => one.Total), "claim");
        Require(_forms.Select(Validate).Select(one => one.Findings.Length), BulkEvaluation.Evaluate(_forms, Validate, options).Select(one => one.Findings.Length), "form");

        static void Require<T>(IEnumerable<T> ours, IEnumerable<T> theirs, string what)
        {
            var number = 0;
            foreach (var (one, other) in ours.Zip(theirs))
            {
                DisagreementException.ThrowUnlessSame(one, other, "Bulk evaluation", () => $"{what} {number}");
                number++;
            }
        }
    }

    private static PayStatement Decide(ClaimCase one) => PayRules.Default.Decide(one.Claim, one.Earlier);

    private static int SumOf(IEnumerable<Decisions.ValidationResult> results) => results.Sum(one => one.Findings.Length);

    private static int SumOf(IEnumerable<PayStatement> results) => (int)results.Sum(one => one.Total);

    private Decisions.ValidationResult Validate(RecommendedActionForm form) => ActionFormRules.Default.Validate(form, _calendar);
}
