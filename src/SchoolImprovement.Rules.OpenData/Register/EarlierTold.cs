namespace SchoolImprovement.Rules.OpenData;

/// <summary>What the row of an inspection tells of those before it.</summary>
internal enum EarlierTold : byte
{
    /// <summary>Nothing, as it tells this one only as the one before another.</summary>
    Nothing,

    /// <summary>The file has a row an inspection, so that earlier ones are in rows of their own.</summary>
    InRowsOfTheirOwn,

    /// <summary>That there were none.</summary>
    None,

    /// <summary>That there was one, whether or not it gave a judgement; or it has no column for it.</summary>
    Some,
}
