package io.jinqiao.process.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.process.internal.Drawing.Kind;
import io.jinqiao.process.internal.Drawing.Node;
import io.jinqiao.process.internal.Drawing.Way;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads BPMN 2.0: the dozen elements that service people need, and our attributes on them. */
final class ReadDrawing {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String OURS = "https://jinqiao.io/bpmn";
    private static final int LONGEST = 400_000;

    /** Without meaning for the course of a matter. */
    private static final Set<String> REMARKS =
            Set.of("documentation", "textAnnotation", "association", "incoming", "outgoing");

    private ReadDrawing() {}

    /** Refuses with {@code process.not-bpmn} what is no picture of one process. */
    static Drawing of(String xml) {
        var found = parse(xml).getElementsByTagNameNS(BPMN, "process");
        if (found.getLength() != 1) {
            throw Refused.invalid("process.not-bpmn", "Not exactly one process in it");
        }
        var process = (Element) found.item(0);
        var nodes = new ArrayList<Node>();
        var ways = new ArrayList<Way>();
        var foreign = new ArrayList<String>();
        for (var element : children(process)) {
            switch (element.getLocalName()) {
                case "startEvent" -> nodes.add(node(element, Kind.START));
                case "endEvent" -> nodes.add(node(element, Kind.END));
                case "userTask", "task" -> nodes.add(node(element, kindOf(element)));
                case "receiveTask" -> nodes.add(node(element, Kind.WAIT));
                case "sendTask" -> nodes.add(node(element, Kind.NOTICE));
                case "exclusiveGateway" -> nodes.add(node(element, Kind.DECISION));
                case "sequenceFlow" -> ways.add(way(element, process));
                default -> {
                    if (!REMARKS.contains(element.getLocalName())) {
                        foreign.add(element.getLocalName());
                    }
                }
            }
            children(element).stream().filter(ReadDrawing::isForeign).forEach(it -> foreign.add(it.getLocalName()));
        }
        var byHand = "true".equals(process.getAttributeNS(OURS, "byHand"));
        return new Drawing(process.getAttribute("id"), nameOf(process), byHand, nodes, ways, foreign);
    }

    /** Timers, scripts, listeners, fields of engines: nothing of it is followed, so nothing of it is let in. */
    private static boolean isForeign(Element inside) {
        return !REMARKS.contains(inside.getLocalName())
                && !inside.getLocalName().equals("conditionExpression");
    }

    private static Kind kindOf(Element element) {
        return switch (element.getAttributeNS(OURS, "kind")) {
            case "approval" -> Kind.APPROVAL;
            case "check" -> Kind.CHECK;
            default -> Kind.STEP;
        };
    }

    private static Node node(Element element, Kind kind) {
        return new Node(
                element.getAttribute("id"),
                kind,
                nameOf(element),
                element.getAttributeNS(OURS, "owner"),
                element.getAttributeNS(OURS, "term"),
                element.getAttributeNS(OURS, "form"),
                element.getAttributeNS(OURS, "script"));
    }

    private static Way way(Element element, Element process) {
        var id = element.getAttribute("id");
        var from = element.getAttribute("sourceRef");
        var otherwise = children(process).stream()
                .anyMatch(node -> node.getAttribute("id").equals(from)
                        && node.getAttribute("default").equals(id));
        var when = children(element).stream()
                .filter(child -> child.getLocalName().equals("conditionExpression"))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
        return new Way(id, from, element.getAttribute("targetRef"), when, otherwise);
    }

    private static Bilingual nameOf(Element element) {
        var zh = element.getAttribute("name").strip();
        var en = element.getAttributeNS(OURS, "en").strip();
        return new Bilingual(zh, en.isEmpty() ? zh : en);
    }

    private static List<Element> children(Element parent) {
        var inside = parent.getChildNodes();
        return IntStream.range(0, inside.getLength())
                .mapToObj(inside::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** Without document types, so that a file can neither reach out nor grow. */
    private static Element parse(String xml) {
        if (xml.length() > LONGEST) {
            throw Refused.invalid("process.too-large", "Longer than %d characters".formatted(LONGEST));
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException e) {
            throw Refused.invalid("process.not-bpmn", "Not well-formed XML");
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
