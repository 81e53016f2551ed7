package mingbai.rules.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/// Walks the types and methods of one file and notes those that are too long, too wide, unnamed or
/// unexplained.
final class DeclarationCheck extends TreeScanner<Void, List<Finding>> {
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARAMETERS = 5;
    // A record is a document's fields by name, not a call by position: it may be wider.
    private static final int MOST_COMPONENTS = 16;
    private static final Pattern EMPTY_NAME =
            Pattern.compile("Mock[A-Z].*|.*(Impl|Dto|DTO|Utils?|Helper|I[A-Z][a-z]+Interface)");

    private final JavaSource source;
    private final Deque<ClassTree> around = new ArrayDeque<>();

    DeclarationCheck(JavaSource source) {
        this.source = source;
    }

    @Override
    public Void visitClass(ClassTree type, List<Finding> findings) {
        var name = type.getSimpleName().toString();
        if (EMPTY_NAME.matcher(name).matches()) {
            note(TidyRule.TYPES_HAVE_NAMES, type, name + " says too little", findings);
        }
        if (needsASentence(type, name) && !source.hasSentenceAbove(type)) {
            note(TidyRule.TYPES_HAVE_A_SENTENCE, type, name + " has no /// sentence", findings);
        }
        var components = components(type);
        if (components > MOST_COMPONENTS) {
            var wrong = "%s has %d components".formatted(name, components);
            note(TidyRule.PARAMETERS_ARE_FEW, type, wrong, findings);
        }
        around.push(type);
        super.visitClass(type, findings);
        around.pop();
        return null;
    }

    /// An anonymous class has no name of its own; only its methods are looked at.
    @Override
    public Void visitNewClass(NewClassTree creation, List<Finding> findings) {
        scan(creation.getArguments(), findings);
        var body = creation.getClassBody();
        if (body != null) {
            around.push(body);
            scan(body.getMembers(), findings);
            around.pop();
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, List<Finding> findings) {
        var lines = source.lastLine(method) - source.firstLine(method) + 1;
        if (lines > LONGEST_METHOD) {
            var wrong = "%s has %d lines".formatted(method.getName(), lines);
            note(TidyRule.METHODS_ARE_SHORT, method, wrong, findings);
        }
        var parameters = method.getParameters().size();
        if (parameters > MOST_PARAMETERS && !isSetByOthers(method)) {
            var wrong = "%s takes %d parameters".formatted(method.getName(), parameters);
            note(TidyRule.PARAMETERS_ARE_FEW, method, wrong, findings);
        }
        return super.visitMethod(method, findings);
    }

    /// In the product every type but a private one; in tests the parts that tests are made of.
    private boolean needsASentence(ClassTree type, String name) {
        if (type.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
            return false;
        }
        return !source.isTest() || (around.isEmpty() && !name.endsWith("Test"));
    }

    /// An overridden signature is somebody else's; a canonical constructor repeats its record.
    private boolean isSetByOthers(MethodTree method) {
        var type = around.peek();
        return hasOverride(method.getModifiers())
                || (method.getReturnType() == null
                        && type != null
                        && type.getKind() == Tree.Kind.RECORD
                        && components(type) == method.getParameters().size());
    }

    private static boolean hasOverride(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .anyMatch(annotation -> annotation.toString().startsWith("@Override"));
    }

    private static int components(ClassTree type) {
        if (type.getKind() != Tree.Kind.RECORD) {
            return 0;
        }
        return (int)
                type.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .filter(field -> !isStatic(field))
                        .count();
    }

    private static boolean isStatic(VariableTree field) {
        return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private void note(TidyRule rule, Tree where, String wrong, List<Finding> findings) {
        findings.add(new Finding(rule, source.file(), source.firstLine(where), wrong));
    }
}
