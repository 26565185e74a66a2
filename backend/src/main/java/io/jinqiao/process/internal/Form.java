package io.jinqiao.process.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is to be entered at a step, written {@code phone 新手机号 *, reason 变更原因}: a name for decisions, the words on
 * the screen, a star where it must be.
 */
record Form(List<Field> fields) {

    private static final Pattern FIELD = Pattern.compile("([a-z][a-z0-9_]{0,30})\\s+([^*,]{1,40}?)\\s*(\\*?)");

    Form {
        fields = List.copyOf(fields);
    }

    record Field(String name, String label, boolean needed) {}

    /** Refuses with {@link IllegalArgumentException} what cannot be read. */
    static Form parse(String words) {
        return new Form(Arrays.stream(words.split("[,，]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Form::field)
                .toList());
    }

    private static Field field(String words) {
        var read = FIELD.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException("Not a field: " + words);
        }
        return new Field(read.group(1), read.group(2), !read.group(3).isEmpty());
    }
}
