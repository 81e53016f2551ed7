package mingbai.device.led.huidu;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What a card answers to a command: which, with what result, and in which session.
public record HuiduAnswer(String guid, String method, String result) {
    static final String SUCCESS = "kSuccess";

    boolean success() {
        return result.equals(SUCCESS);
    }

    /// Empty when it is no answer; a document type is refused, so nothing outside is ever read.
    public static Optional<HuiduAnswer> parse(String xml) {
        return document(xml)
                .map(Document::getDocumentElement)
                .flatMap(root ->
                        root.getElementsByTagName("out").item(0) instanceof Element out
                                ? Optional.of(
                                        new HuiduAnswer(
                                                root.getAttribute("guid"),
                                                out.getAttribute("method"),
                                                out.getAttribute("result")))
                                : Optional.empty());
    }

    private static Optional<Document> document(String xml) {
        try {
            DocumentBuilder parser = factory().newDocumentBuilder();
            parser.setErrorHandler(null);
            return Optional.of(parser.parse(new InputSource(new StringReader(xml))));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser cannot be hardened", e);
        }
    }

    static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
