package mingbai.rules.modules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What a pom.xml itself lists: its modules and its own dependencies.
record PomFile(List<String> modules, List<Dependency> dependencies) {
    /// One dependency as written: group, artifact, and scope (`compile` when none is given).
    record Dependency(String group, String artifact, String scope) {}

    static PomFile parse(String xml) {
        try {
            var bytes = xml.getBytes(StandardCharsets.UTF_8);
            var project =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes))
                            .getDocumentElement();
            return new PomFile(
                    below(project, "modules").stream().map(Node::getTextContent).toList(),
                    below(project, "dependencies").stream().map(PomFile::dependency).toList());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a pom file", e);
        }
    }

    private static Dependency dependency(Element element) {
        var scope = text(element, "scope");
        return new Dependency(
                text(element, "groupId"),
                text(element, "artifactId"),
                scope.isEmpty() ? "compile" : scope);
    }

    private static String text(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getTagName().equals(name))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<Element> below(Element project, String name) {
        return children(project).stream()
                .filter(child -> child.getTagName().equals(name))
                .flatMap(child -> children(child).stream())
                .toList();
    }

    private static List<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
