namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>Places that are on no map: a bird, plant or stone joined to a word for a stretch of country.</summary>
internal static class PlaceNames
{
    private static readonly string[] First = Words(
        "Avocet Badger Bilberry Bittern Bramble Burdock Buzzard Campion Clover Cobble Coltsfoot Comfrey Corncrake "
        + "Cowslip Cranesbill Curlew Damson Dotterel Dunnock Elderberry Fennel Fieldfare Foxglove Goldcrest Gorse Greylag "
        + "Harebell Juniper Kestrel Kingcup Lapwing Larkspur Linnet Lovage Mallow Marigold Martlet Meadowsweet Medlar Merlin "
        + "Mistletoe Nuthatch Pintail Pippin Plover Quill Quince Redwing Rowan Sandpiper Shelduck Siskin Sorrel Sparrow Speedwell "
        + "Tamarisk Tansy Teasel Thistle Turnstone Wagtail Walnut Whimbrel Whinchat Wigeon Woodruff Yarrow");

    private static readonly string[] Second = Words(
        "Bank Beck Brook Common Combe Cross Dale Dell End Fold Garth Green Heath Hollow Holt Knoll Mere Moor Reach Ridge Rise Shaw Vale "
        + "Wharf Wold");

    private static readonly string[] Ending = Words(
        "barrow bourne bury by combe dale den fleet ford ham hithe holme hurst ley marsh mere minster mouth stead stoke stow thorpe ton "
        + "wade wick worth");

    private static readonly string[] Before = ["Great ", "Little ", "Upper ", "Nether ", "North ", "South ", "East ", "West "];

    private static readonly string[] Saint =
    [
        "All Saints", "Christ Church", "Holy Trinity", "St Aidan's", "St Andrew's", "St Anne's", "St Cuthbert's", "St George's",
        "St Hilda's", "St James's", "St John's", "St Joseph's", "St Luke's", "St Mary's", "St Michael's", "St Oswald's", "St Peter's",
        "St Thomas à Becket's", "St Wilfrid's", "St Winifred's",
    ];

    public static string Somewhere(SplitMix64 draw)
    {
        var before = draw.Chance(160) ? draw.OneOf<string>(Before) : "";
        var first = draw.OneOf<string>(First);
        return draw.Chance(550) ? $"{before}{first}{draw.OneOf<string>(Ending)}" : $"{before}{first} {draw.OneOf<string>(Second)}";
    }

    public static string Dedication(SplitMix64 draw) => draw.OneOf<string>(Saint);

    private static string[] Words(string words) => words.Split(' ');
}
