using System.Reflection;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>What the value types of a library say when they are left unset.</summary>
internal static class UnsetStructs
{
    private static readonly string[] WordsForNothing = ["None", "Unknown", "NotKnown", "NotYetKnown", "NeedsInformation", "NotSaid", "Other"];

    /// <summary>
    /// The properties by which a value type that was never set says something real: a date, a text, a number that is not nought, or a word
    /// of an enumeration that does not stand for nothing. A type that refuses to be asked says nothing, and one that is of nothing, such as
    /// of no file, is not taken for real.
    /// </summary>
    public static IEnumerable<string> SayingSomethingReal(Assembly library) =>
        from type in library.GetExportedTypes()
        where type.IsValueType && !type.IsEnum && !type.ContainsGenericParameters
        let unset = Activator.CreateInstance(type)!
        where !RefusesToBeAsked(unset) && !NamesNothing(unset)
        from property in Properties(type)
        where IsReal(Asked(property, unset))
        select $"{type.Name}.{property.Name}";

    private static bool RefusesToBeAsked(object unset) => Properties(unset.GetType()).Any(property => Asked(property, unset) is Refusal);

    private static bool NamesNothing(object unset) => Properties(unset.GetType())
        .Any(property => !property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull && Asked(property, unset) is null);

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);

    private static object? Asked(PropertyInfo property, object unset)
    {
        try
        {
            return property.GetValue(unset);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is InvalidOperationException or NullReferenceException)
        {
            return new Refusal();
        }
    }

    private static bool IsReal(object? value) => value switch
    {
        null or Refusal or false => false,
        true => false,
        string text => text.Length > 0,
        Enum word => Enum.IsDefined(word.GetType(), word) && !WordsForNothing.Contains(word.ToString()),
        DateOnly day => day != default,
        IConvertible number => number.ToDecimal(null) != 0,
        System.Collections.IEnumerable items => items.Cast<object>().Any(),
        _ => !value.GetType().IsValueType || !value.Equals(Activator.CreateInstance(value.GetType())),
    };

    private sealed record Refusal;
}
