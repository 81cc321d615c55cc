using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>The rooms of the core, and which of them the code of each uses: read from what was compiled.</summary>
/// <remarks>
/// Attributes are left aside, and what the JSON source generator writes for them: a type names its converter, and the table of all
/// types' converters, <see cref="Forms"/>, names the type.
/// </remarks>
internal static class Rooms
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const string Root = "SchoolImprovement.Rules.";

    /// <summary>
    /// What stands in <c>Documents/Forms</c>, and the schema of a record, which is made from it: it knows every type that has a form in
    /// JSON, and only attributes know it.
    /// </summary>
    public const string Forms = "Documents/Forms";

    private static readonly string[] InForms = ["JsonForms", "PublicJsonContext", "FormSchemas", "RulesJson", "RulesJsonConverter", "SupportRecordSchema"];

    private static readonly Assembly Core = typeof(SchoolImprovement.Rules.Eligibility.EligibilityRules).Assembly;
    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Every type of the core, generated ones aside.</summary>
    public static IEnumerable<Type> Types => Core.GetTypes().Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true);

    public static string Of(Type type) => IsInForms(type) ? Forms : type.Namespace![Root.Length..].Split('.')[0];

    /// <summary>What each room uses: room by room, with one type that shows it.</summary>
    public static SortedDictionary<string, SortedDictionary<string, string>> Uses()
    {
        var uses = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var type in Types.Where(type => !IsGenerated(type)))
        {
            var used = uses.TryGetValue(Of(type), out var rooms) ? rooms : uses[Of(type)] = new(StringComparer.Ordinal);
            foreach (var other in Mentioned(type).SelectMany(Parts).Where(IsOurs).Where(other => Of(other) != Of(type)))
            {
                used.TryAdd(Of(other), $"{type.Name} uses {other.Name}");
            }
        }

        return uses;
    }

    private static bool IsInForms(Type type) =>
        InForms.Contains(type.Name) || (type.DeclaringType is { } outer ? IsInForms(outer) : type.Namespace == Root + "Documents" && type.Name.StartsWith('<'));

    private static bool IsGenerated(Type type) => type.IsAssignableTo(typeof(JsonSerializerContext)) || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static bool IsOurs(Type type) => type.Assembly == Core && type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true;

    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true } => [type, .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };

    private static IEnumerable<Type?> Mentioned(Type type)
    {
        yield return type.BaseType;
        foreach (var one in type.GetInterfaces())
        {
            yield return one;
        }

        foreach (var field in type.GetFields(All))
        {
            yield return field.FieldType;
        }

        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            yield return (method as MethodInfo)?.ReturnType;
            foreach (var parameter in method.GetParameters())
            {
                yield return parameter.ParameterType;
            }

            foreach (var mentioned in InBody(method))
            {
                yield return mentioned;
            }
        }
    }

    private static IEnumerable<Type?> InBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            yield break;
        }

        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        var code = body.GetILAsByteArray()!;
        var typeArguments = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethodDefinition ? method.GetGenericArguments() : null;
        for (var i = 0; i < code.Length;)
        {
            var first = code[i++];
            var operation = OpCodes[first == 0xFE ? unchecked((short)((first << 8) | code[i++])) : first];
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, i), typeArguments, methodArguments)!;
                yield return member as Type ?? member.DeclaringType;
                foreach (var argument in member is MethodInfo { IsGenericMethod: true } called ? called.GetGenericArguments() : [])
                {
                    yield return argument;
                }
            }

            i += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }
}
