using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>Rewrites one file so that every mutant of it stands behind a switch.</summary>
/// <param name="file">The file below the core.</param>
/// <param name="model">What stands in it, and means.</param>
/// <param name="vocabulary">The named values of the sources.</param>
/// <param name="leftOut">Mutants that do not compile, by key.</param>
/// <param name="mutants">Receives the mutants.</param>
/// <remarks>
/// A mutant stands where the original does, <c>(On(7) ? a &lt; b : a &lt;= b)</c>, so that a build holds them all. What declares a
/// variable in a pattern stands only once. A mutant need not compile: what the compiler refuses is left out of the next build.
/// </remarks>
internal sealed partial class Mutator(string file, SemanticModel model, Vocabulary vocabulary, IReadOnlySet<string> leftOut, List<Mutant> mutants)
    : CSharpSyntaxRewriter
{
    /// <summary>The call that asks whether a mutant is on.</summary>
    public const string Switch = "global::Mutation.Mutants.On";

    private readonly HashSet<string> _imported =
    [
        .. model.SyntaxTree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>()
            .Where(static directive => directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
            .Select(static directive => directive.NamespaceOrType.ToString().Split('.')[^1])
            .Where(vocabulary.Has),
    ];

    private readonly Dictionary<string, int> _times = [];

    public string Rewrite() => Visit(model.SyntaxTree.GetRoot())!.ToFullString();

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (IsFixed(node))
        {
            return visited;
        }

        if (Neutral(node) is { } neutral)
        {
            return visited
                .WithLeft(Declares(node.Left) ? visited.Left : Instead(node.Left, visited.Left, "drop", neutral))
                .WithRight(Declares(node.Right) ? visited.Right : Instead(node.Right, visited.Right, "drop", neutral));
        }

        ExpressionSyntax result = visited;
        foreach (var other in Declares(node) ? [] : OtherOperators(node))
        {
            result = Instead(node, result, "operator", $"{node.Left} {other} {node.Right}");
        }

        return node.IsKind(SyntaxKind.CoalesceExpression) && !Declares(node) && node.Right is not ThrowExpressionSyntax
            ? Instead(node, result, "drop", node.Right.ToString())
            : result;
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.LogicalNotExpression) && !IsFixed(node) && !Declares(node)
            ? Instead(node, visited, "drop not", node.Operand.ToString())
            : visited;
    }

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var result = (ExpressionSyntax)base.VisitIsPatternExpression(node)!;
        foreach (var pattern in IsFixed(node) || Declares(node) ? [] : OtherPatterns(node.Pattern))
        {
            result = Instead(node, result, "pattern", $"{node.Expression} is {pattern}");
        }

        return result;
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return IsFixed(node) ? visited : visited.WithCondition(Settled(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return visited.WithCondition(Settled(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
    {
        var visited = (SwitchExpressionArmSyntax)base.VisitSwitchExpressionArm(node)!;
        if (node.Pattern is DiscardPatternSyntax)
        {
            return visited;
        }

        var conditions = new List<string>();
        var alternatives = Alternatives(node.Pattern).ToList();
        var subject = ((SwitchExpressionSyntax)node.Parent!).GoverningExpression;
        foreach (var alternative in alternatives)
        {
            var isIt = alternatives.Count == 1 ? "" : $" && {subject} is {alternative}";
            if (Add(node, "drop", $"{alternative} of the switch", "the arms after it") is { } id)
            {
                conditions.Add($"!({Switch}({id}){isIt})");
            }
        }

        if (conditions.Count == 0)
        {
            return visited;
        }

        var when = string.Join(" && ", node.WhenClause is null ? conditions : [.. conditions, $"({visited.WhenClause!.Condition})"]);
        return visited.WithWhenClause(WhenClause(ParseExpression(when)).NormalizeWhitespace().WithLeadingTrivia(Space).WithTrailingTrivia(Space));
    }

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node) =>
        !IsFixed(node) && vocabulary.After(node.Expression.ToString().Split('.')[^1], node.Name.ToString()) is { } other
            ? Instead(node, node, "value", $"{node.Expression}.{other}")
            : base.VisitMemberAccessExpression(node);

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) =>
        node.Parent is ArgumentSyntax or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } or ConditionalExpressionSyntax or BinaryExpressionSyntax
            && !IsFixed(node) && _imported.Select(type => vocabulary.After(type, node.Identifier.Text)).FirstOrDefault(static other => other is not null) is { } value
            ? Instead(node, node, "value", value)
            : base.VisitIdentifierName(node);

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        ExpressionSyntax result = node;
        foreach (var other in IsFixed(node) || node.Parent is PrefixUnaryExpressionSyntax ? [] : OtherLiterals(node))
        {
            result = Instead(node, result, "literal", other);
        }

        return result;
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression.ToString() == "nameof")
        {
            return node;
        }

        var visited = (ExpressionSyntax)base.VisitInvocationExpression(node)!;
        var other = node.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: var name }
            ? name switch { "Any" when node.ArgumentList.Arguments.Count == 1 => "All", "All" => "Any", "Min" => "Max", "Max" => "Min", _ => null }
            : null;
        return other is not null && !IsFixed(node) && !Declares(node)
            ? Instead(node, visited, "call", $"{((MemberAccessExpressionSyntax)node.Expression).Expression}.{other}{node.ArgumentList}")
            : visited;
    }

    /// <summary>A truth that is asked for elsewhere: what is passed on, and what a body returns.</summary>
    public override SyntaxNode? VisitArgument(ArgumentSyntax node)
    {
        var visited = (ArgumentSyntax)base.VisitArgument(node)!;
        return node.Parent?.Parent is InvocationExpressionSyntax && node.RefKindKeyword.IsKind(SyntaxKind.None)
            ? visited.WithExpression(Answered(node.Expression, visited.Expression))
            : visited;
    }

    public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        var visited = (ArrowExpressionClauseSyntax)base.VisitArrowExpressionClause(node)!;
        return visited.WithExpression(Answered(node.Expression, visited.Expression));
    }

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        var visited = (ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!;
        return node.ExpressionBody is { } body ? visited.WithExpressionBody(Answered(body, visited.ExpressionBody!)) : visited;
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        var visited = (SimpleLambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!;
        return node.ExpressionBody is { } body ? visited.WithExpressionBody(Answered(body, visited.ExpressionBody!)) : visited;
    }

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        var visited = (ReturnStatementSyntax)base.VisitReturnStatement(node)!;
        return node.Expression is { } value ? visited.WithExpression(Answered(value, visited.Expression!)) : visited;
    }

    /// <summary>The guards and conditions of a rule, and whatever else is a list that a member is made with.</summary>
    public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        var visited = (AssignmentExpressionSyntax)base.VisitAssignmentExpression(node)!;
        if (node.Parent is not InitializerExpressionSyntax || node.Right is not CollectionExpressionSyntax list || Declares(list))
        {
            return visited;
        }

        var result = visited.Right;
        foreach (var element in list.Elements)
        {
            var rest = string.Join(", ", list.Elements.Where(other => other != element));
            result = Instead(element, result, $"drop from {node.Left}", $"[{rest}]", "the others");
        }

        return visited.WithRight(result);
    }

    /// <summary>What the compiler must be able to evaluate cannot stand behind a switch; words for people are not mutated.</summary>
    private static bool IsFixed(SyntaxNode node) => node.Ancestors().Any(static one => one switch
    {
        PatternSyntax or AttributeSyntax or ParameterSyntax or SwitchLabelSyntax or EnumMemberDeclarationSyntax or InterpolationSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    });

    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(static one => one is SingleVariableDesignationSyntax or DeclarationExpressionSyntax);

    /// <summary>Whether what follows a condition that is not met uses the variables that it declares.</summary>
    private static bool AssignsWhenFalse(ExpressionSyntax condition) =>
        Declares(condition) && condition.DescendantNodesAndSelf().Any(static one => one.IsKind(SyntaxKind.NotPattern) || one.IsKind(SyntaxKind.LogicalNotExpression));

    /// <summary>Whether it is a yes or no, so that either may take its place without a change of type, which would ask for another overload.</summary>
    private bool IsAnswer(ExpressionSyntax expression) => model.GetTypeInfo(expression).Type is { } type
        && (type.SpecialType == SpecialType.System_Boolean
            || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] }
            || (vocabulary.Has(type.Name) && type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(static one => one.Parameters[0].Type.SpecialType == SpecialType.System_Boolean)));

    private string? Neutral(BinaryExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression when IsAnswer(node) => "true",
        SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression when IsAnswer(node) => "false",
        _ => null,
    };

    private static IEnumerable<string> OtherOperators(BinaryExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.LessThanExpression => ["<=", ">="],
        SyntaxKind.LessThanOrEqualExpression => ["<", ">"],
        SyntaxKind.GreaterThanExpression => [">=", "<="],
        SyntaxKind.GreaterThanOrEqualExpression => [">", "<"],
        SyntaxKind.EqualsExpression => ["!="],
        SyntaxKind.NotEqualsExpression => ["=="],
        SyntaxKind.AddExpression => ["-"],
        SyntaxKind.SubtractExpression => ["+"],
        SyntaxKind.MultiplyExpression => ["/"],
        SyntaxKind.DivideExpression => ["*"],
        SyntaxKind.ModuloExpression => ["*"],
        _ => [],
    };

    private static IEnumerable<string> OtherLiterals(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => ["false"],
        SyntaxKind.FalseLiteralExpression => ["true"],
        SyntaxKind.NumericLiteralExpression when node.Token.Value is int number => [Text(number + 1), $"({Text(number - 1)})"],
        SyntaxKind.NumericLiteralExpression when node.Token.Value is decimal number => [$"{Text(number + 1)}m", $"({Text(number - 1)}m)"],
        _ => [],
    };

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static IEnumerable<PatternSyntax> Alternatives(PatternSyntax pattern) => pattern switch
    {
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Alternatives(either.Left).Concat(Alternatives(either.Right)),
        _ => [pattern],
    };

    private IEnumerable<string> OtherPatterns(PatternSyntax pattern) =>
        from part in pattern.DescendantNodesAndSelf().OfType<PatternSyntax>()
        from other in OthersOf(part)
        select pattern == part ? other.ToString() : pattern.ReplaceNode(part, other).ToString();

    private IEnumerable<PatternSyntax> OthersOf(PatternSyntax pattern)
    {
        switch (pattern)
        {
            case UnaryPatternSyntax negated:
                return [negated.Pattern];
            case BinaryPatternSyntax both:
                return [both.Left, both.Right];
            case RelationalPatternSyntax relational:
                var other = relational.OperatorToken.Kind() switch
                {
                    SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
                    SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanToken,
                    SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
                    _ => SyntaxKind.GreaterThanToken,
                };
                return [relational.WithOperatorToken(Token(other).WithTriviaFrom(relational.OperatorToken))];
            case ConstantPatternSyntax { Expression: MemberAccessExpressionSyntax value } constant
                when vocabulary.After(value.Expression.ToString().Split('.')[^1], value.Name.ToString()) is { } next:
                return [constant.WithExpression(ParseExpression($"{value.Expression}.{next}").WithTriviaFrom(value))];
            case ConstantPatternSyntax { Parent: not UnaryPatternSyntax } constant when constant.Expression.IsKind(SyntaxKind.NullLiteralExpression):
                return [UnaryPattern(Token(SyntaxKind.NotKeyword).WithTrailingTrivia(Space), constant)];
            case RecursivePatternSyntax { PropertyPatternClause: { Subpatterns.Count: > 0 } properties } members:
                return properties.Subpatterns.Select(one => members.WithPropertyPatternClause(properties.WithSubpatterns(properties.Subpatterns.Remove(one))));
            default:
                return [];
        }
    }

    /// <summary>A condition that is never met, or always.</summary>
    private ExpressionSyntax Settled(ExpressionSyntax condition, ExpressionSyntax visited)
    {
        var result = visited;
        if (!AssignsWhenFalse(condition) && Add(condition, "never", condition.ToString(), "false") is { } never)
        {
            result = ParseExpression($"(!{Switch}({never}) && ({result.WithoutTrivia().ToFullString()}))").WithTriviaFrom(visited);
        }

        return Declares(condition) ? result : Instead(condition, result, "always", "true");
    }

    /// <summary>A yes, and a no, in place of a call or a member; an operator has mutants of its own.</summary>
    private ExpressionSyntax Answered(ExpressionSyntax answer, ExpressionSyntax visited) =>
        answer is not (MemberAccessExpressionSyntax or InvocationExpressionSyntax or IdentifierNameSyntax) || !IsAnswer(answer) || IsFixed(answer) || Declares(answer)
            || (answer is MemberAccessExpressionSyntax value && vocabulary.After(value.Expression.ToString().Split('.')[^1], value.Name.ToString()) is not null)
            ? visited
            : Instead(answer, Instead(answer, visited, "answer", "true"), "answer", "false");

    private ExpressionSyntax Instead(SyntaxNode node, ExpressionSyntax original, string kind, string mutant, string? words = null) =>
        Add(node, kind, node.ToString(), words ?? mutant) is { } id
            ? ParseExpression($"({Switch}({id}) ? {mutant} : {original.WithoutTrivia().ToFullString()})").WithTriviaFrom(original)
            : original;

    private int? Add(SyntaxNode node, string kind, string original, string mutant)
    {
        var change = $"{kind}: {Shortened(original)} => {Shortened(mutant)}";
        var member = MemberOf(node);
        var time = _times[member + change] = _times.GetValueOrDefault(member + change) + 1;
        var one = new Mutant(mutants.Count, file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, member, time == 1 ? change : $"{change} (no {time})", IsStatic(node));
        if (leftOut.Contains(one.Key))
        {
            return null;
        }

        mutants.Add(one);
        return one.Id;
    }

    private static string MemberOf(SyntaxNode node) => node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First() switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        OperatorDeclarationSyntax method => method.OperatorToken.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        var other => other.Kind().ToString(),
    };

    private static bool IsStatic(SyntaxNode node) =>
        !node.Ancestors().Any(static one => one is LambdaExpressionSyntax or ArrowExpressionClauseSyntax or BlockSyntax or AccessorDeclarationSyntax);

    private static string Shortened(string code)
    {
        const int Most = 120;
        var line = Blanks().Replace(code, " ");
        return line.Length <= Most ? line : $"{line[..Most]}…";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
