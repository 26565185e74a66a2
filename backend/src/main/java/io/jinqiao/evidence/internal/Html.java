package io.jinqiao.evidence.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a page in which every word that is not ours is escaped. */
final class Html {

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code class} may be empty. */
    Html in(String element, String style) {
        page.append('<').append(element);
        if (!style.isEmpty()) {
            page.append(" class=\"").append(escaped(style)).append('"');
        }
        page.append('>');
        open.push(element);
        return this;
    }

    Html text(String words) {
        page.append(escaped(words));
        return this;
    }

    Html out() {
        page.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Html element(String element, String style, String words) {
        return in(element, style).text(words).out();
    }

    /** Chinese first, English small beside it. */
    Html heading(String element, String zh, String en) {
        return in(element, "").text(zh + " ").element("small", "", en).out();
    }

    /** Only for markup written in this module. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }

    static String escaped(String words) {
        var safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c < ' ' && c != '\n' && c != '\t' ? 0xFFFD : c);
            }
        });
        return safe.toString();
    }
}
