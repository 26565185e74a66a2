package io.jinqiao.process.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be entered at a step, written {@code phone 新手机号 *, kind 账户类型 (个人/对公)}: a name for decisions, the
 * words on the screen, what can be chosen, a star where it must be.
 */
record Form(List<Field> fields) {

    private static final Pattern FIELD =
            Pattern.compile("([a-z][a-z0-9_]{0,30})\\s+([^*,(（]{1,40}?)\\s*(?:[(（]([^()（）]{1,200})[)）])?\\s*(\\*?)");

    Form {
        fields = List.copyOf(fields);
    }

    /** @param choices what it can be; empty where anything may be written */
    record Field(String name, String label, List<String> choices, boolean needed) {

        Field {
            choices = List.copyOf(choices);
        }
    }

    /** Refuses with {@link IllegalArgumentException} what cannot be read. */
    static Form parse(String words) {
        return new Form(Arrays.stream(words.split("[,，]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Form::field)
                .toList());
    }

    private static Field field(String words) {
        var read = FIELD.matcher(words.replaceAll("\\s+", " "));
        if (!read.matches()) {
            throw new IllegalArgumentException("Not a field: " + words);
        }
        return new Field(
                read.group(1),
                read.group(2),
                choices(read.group(3)),
                !read.group(4).isEmpty());
    }

    private static List<String> choices(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split("/"))
                        .map(String::strip)
                        .filter(choice -> !choice.isEmpty())
                        .toList();
    }
}
