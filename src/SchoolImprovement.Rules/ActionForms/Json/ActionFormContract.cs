using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What may stand at a place of the form, as the source-generated contract says it.</summary>
internal sealed class ActionFormContract
{
    private static readonly Lazy<ActionFormContract> Form = new(static () => Of(typeof(FormContract), false));

    private ActionFormContract(JsonTypeInfo type, bool isNullable)
    {
        Type = type;
        IsNullable = isNullable;
        Check = type.Converter as IValueCheck;
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            Members = [.. type.Properties.Select(static property => new Member(property))];
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            Element = Of(type.ElementType!, false);
        }
    }

    /// <summary>The contract of a whole form.</summary>
    public static ActionFormContract Root => Form.Value;

    public JsonTypeInfo Type { get; }

    public bool IsNullable { get; }

    /// <summary>What examines a single value; <see langword="null"/> for objects, lists, texts, whole numbers and yes or no.</summary>
    public IValueCheck? Check { get; }

    public ImmutableArray<Member> Members { get; } = [];

    /// <summary>What stands in a list; <see langword="null"/> where this is none.</summary>
    public ActionFormContract? Element { get; }

    public bool IsObject => Type.Kind == JsonTypeInfoKind.Object;

    private static ActionFormContract Of(Type type, bool isNullable)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        return new(ActionFormJsonContext.Default.GetTypeInfo(underlying ?? type)!, isNullable || underlying is not null);
    }

    /// <summary>A member of an object.</summary>
    public sealed class Member
    {
        public Member(JsonPropertyInfo property)
        {
            Name = property.Name;
            IsRequired = property.IsRequired;
            Value = Of(property.PropertyType, !property.PropertyType.IsValueType && property.IsSetNullable);
        }

        public string Name { get; }

        public bool IsRequired { get; }

        public ActionFormContract Value { get; }
    }
}
