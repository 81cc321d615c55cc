using System.Reflection;
using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>The library's public surface, as reflection sees it.</summary>
internal static class Api
{
    public static Assembly Library { get; } = typeof(EligibilityRules).Assembly;

    public static IReadOnlyList<Type> Types { get; } =
        [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IEnumerable<Type> Classes => Types.Where(type => type.IsClass && !IsDelegate(type));

    /// <summary>Every type that a public member takes or gives, with the member's name.</summary>
    public static IEnumerable<(string Member, Type Type)> Mentioned() =>
        from type in Types
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        from mentioned in TypesOf(member)
        from part in Parts(mentioned)
        select ($"{type.Name}.{member.Name}", part);

    public static bool IsDelegate(Type type) => type.IsAssignableTo(typeof(Delegate));

    public static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
        : [type];
}
