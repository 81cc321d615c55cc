using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.NRules;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A session with the library's rules and two of the application's own, told more and more.</summary>
internal static class Application
{
    public static int Run(string[] args, Streams streams, CancellationToken cancellation)
    {
        var explain = new Option<bool>("--explain") { Description = "Also say why, for each school and form, once all is known." };
        var command = new RootCommand("Runs the library's rules in an NRules session, beside two rules of an application's own that join on its decisions.") { explain };
        command.SetAction(parsed => Run(streams, parsed.GetValue(explain)));
        return SampleCommand.Run(command, args, streams);
    }

    private static int Run(Streams streams, bool explain)
    {
        // Our rule sets and the application's own rules, in one repository; compiled when the first session is asked for.
        var services = new ServiceCollection();
        services.AddSingleton(new TalkingPoint(SupportTier.Tier3, ImprovementAreaKind.Send));
        services.AddScoped<SchoolNames>();
        services.AddSchoolImprovementRules().UseNRules(repository => repository.Load(load => load.PrivateTypes().From(typeof(Application).Assembly)));
        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var report = new SessionReport(streams.IsOutTerminal ? TextPage.Terminal(streams.Out) : TextPage.Plain(streams.Out), session);

        session.InsertAll([Facts.Marlcombe, Facts.MarlcombesForm, Facts.QuarryBank, Facts.QuarryBanksForm, Facts.Supported, Facts.Panel]);
        session.Fire();
        report.Show("As it is known at first");

        // The only change that the session is told: tiers, caps, findings and the application's conclusions follow.
        session.Update(Facts.MarlcombeOnceGood);
        session.Update(Facts.QuarryBankNeverAbove);
        session.Fire();
        report.Show("After an older report was found of two of the schools");

        session.Retract(Facts.QuarryBanksForm);
        session.Fire();
        report.Show("After a form was withdrawn");

        if (explain)
        {
            foreach (var school in session.Query<CaseDecision<EligibilityCase, EligibilityDecision>>().AsEnumerable().OrderBy(school => school.School))
            {
                streams.Out.WriteLine(school.Explain().ToTree());
            }
        }

        return 0;
    }
}
