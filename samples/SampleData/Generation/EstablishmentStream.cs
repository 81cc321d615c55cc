namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

internal static class EstablishmentStream
{
    /// <summary>Place after place, until enough schools are open at the start of the academic year.</summary>
    public static IEnumerable<Establishment> Of(int schools, long seed)
    {
        var urn = SamplePopulation.FirstUrn;
        var open = 0;
        for (var place = 0L; open < schools; place++)
        {
            var establishments = new Place(SplitMix64.ForPlace(seed, place), urn).Build();
            urn += establishments.Count;
            foreach (var establishment in establishments)
            {
                open += establishment.IsOpenOn(Calendar.YearStart) ? 1 : 0;
                yield return establishment;
            }
        }
    }
}
