namespace SchoolImprovement.Rules.Decisions;

/// <summary>Gathers findings in the order in which they are added; allocates nothing until there is one.</summary>
/// <remarks>Not thread-safe: it lives as long as one check.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class FindingCollector
{
    private List<Finding>? _findings;
    private HashSet<string>? _ofTheWhole;
    private HashSet<(string Rule, string Place)>? _leftOut;

    /// <summary>Whether what is checked is still being written, so that what is missing is to be done and no error.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        (_findings ??= []).Add(finding);
        if (finding.Place == Finding.Whole)
        {
            (_ofTheWhole ??= []).Add(finding.Rule.Id);
        }
    }

    /// <summary>
    /// What was gathered. One fault is one finding: what another rule says already, at the same place, around it or within it, is left out.
    /// </summary>
    public ValidationResult ToResult()
    {
        if (_findings is null)
        {
            return ValidationResult.Clean;
        }

        // Few findings ask what others say, and so the places are gone through when the first does.
        Said? said = null;
        return new ValidationResult([.. _findings.Where(finding => finding.SaidBy is not { } rule || !(said ??= Everything()).Has(rule, finding.Place))]);

        Said Everything() => new(_findings.Select(static finding => (finding.Rule.Id, finding.Place)).Concat(_leftOut ?? []));
    }

    /// <summary>
    /// Leaves out what a rule would find at a place, where another says it already of the document as a whole, which is around every
    /// place. What in turn asks whether this one says something is answered as though it did.
    /// </summary>
    /// <returns>Whether it is left out, and so need not be put into words.</returns>
    internal bool LeavesOut(Rule rule, string place, string? saidBy)
    {
        if (saidBy is null || _ofTheWhole?.Contains(saidBy) != true)
        {
            return false;
        }

        (_leftOut ??= []).Add((rule.Id, place));
        return true;
    }

    /// <summary>What was gathered, by rule in an order, and of one rule as it was added.</summary>
    internal ValidationResult ToResult(IReadOnlyDictionary<Rule, int> order)
    {
        _findings = _findings is null ? null : [.. _findings.OrderBy(finding => order[finding.Rule])];
        return ToResult();
    }

    /// <summary>Which rules have findings, and where.</summary>
    private sealed class Said
    {
        private readonly HashSet<(string Rule, string Place)> _at = [];
        private readonly HashSet<(string Rule, string Place)> _within = [];

        public Said(IEnumerable<(string Rule, string Place)> findings)
        {
            foreach (var (rule, place) in findings)
            {
                _at.Add((rule, place));
                _within.UnionWith(Around(place).Select(around => (rule, around)));
            }
        }

        public bool Has(string rule, string place) =>
            _within.Contains((rule, place)) || Around(place).Any(around => _at.Contains((rule, around)));

        // A place lies within itself, and within every place whose path it continues.
        private static IEnumerable<string> Around(string place)
        {
            yield return place;
            while (place.LastIndexOfAny(['.', '[']) is >= 0 and var end)
            {
                place = place[..end];
                yield return place;
            }
        }
    }
}
