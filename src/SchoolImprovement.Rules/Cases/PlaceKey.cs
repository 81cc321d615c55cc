namespace SchoolImprovement.Rules.Cases;

/// <summary>Tells the places of one case apart by a number.</summary>
internal delegate long PlaceKey<TFacts>(in TFacts facts);
