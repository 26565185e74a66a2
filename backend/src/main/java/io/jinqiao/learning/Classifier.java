package io.jinqiao.learning;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Facets;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads texts into the classes it was taught by examples, and says when a text belongs to none of them. Each language
 * that is well represented among the examples has a head of its own; the others are read by the main one's. The same
 * examples always make the same classifier.
 */
public final class Classifier {

    private static final int FORMAT = 2;

    private final Facets facets;
    private final List<String> labels;
    private final Language main;
    private final Map<Language, Head> heads;

    Classifier(Facets facets, List<String> labels, Language main, Map<Language, Head> heads) {
        this.facets = facets;
        this.labels = List.copyOf(labels);
        this.main = main;
        this.heads = new EnumMap<>(heads);
    }

    /** By label. */
    public List<String> labels() {
        return labels;
    }

    /** In the language that most examples are written in, where the words do not tell. */
    public Guess read(String text) {
        return read(text, main);
    }

    /**
     * What the text is, or whether it is none of what is known.
     *
     * @param spoken so far, for words that do not tell themselves
     */
    public Guess read(String text, Language spoken) {
        var language = Languages.of(text, Writing.of(spoken)).language();
        var head = heads.getOrDefault(language, Objects.requireNonNull(heads.get(main)));
        return head.read(text, facets, labels);
    }

    /** Everything it learnt, a few kilobytes an example. */
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeUTF(main.code());
            out.writeInt(labels.size());
            for (var label : labels) {
                out.writeUTF(label);
            }
            out.writeInt(heads.size());
            for (var head : heads.values()) {
                head.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Bytes of another format, or taught with other weights than are here. */
    public static final class Unreadable extends RuntimeException {

        Unreadable(String message) {
            super(message);
        }
    }

    /** Throws {@link Unreadable}. */
    public static Classifier of(byte[] bytes, Facets facets) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) {
                throw new Unreadable("Not a classifier of this format");
            }
            var main = Language.of(in.readUTF());
            var labels = new String[in.readInt()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = in.readUTF();
            }
            var heads = new EnumMap<Language, Head>(Language.class);
            for (int left = in.readInt(); left > 0; left--) {
                var head = Head.read(in, facets, labels.length);
                heads.put(head.language(), head);
            }
            return new Classifier(facets, List.of(labels), main, heads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
