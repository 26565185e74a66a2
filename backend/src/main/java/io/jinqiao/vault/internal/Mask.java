package io.jinqiao.vault.internal;

import io.jinqiao.kernel.Masks;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One way of masking, by its name in the file of classes: {@code 6+4} keeps six characters and four. */
record Mask(String name, UnaryOperator<String> how) {

    static final Mask NEVER = new Mask("never", _ -> "");

    private static final Pattern KEEP = Pattern.compile("(\\d{1,2})\\+(\\d{1,2})");

    static Mask parse(String name) {
        var keep = KEEP.matcher(name);
        if (keep.matches()) {
            var first = Integer.parseInt(keep.group(1));
            var last = Integer.parseInt(keep.group(2));
            return new Mask(name, value -> Masks.keep(value, first, last));
        }
        return switch (name) {
            case "phone" -> new Mask(name, Masks::phone);
            case "name" -> new Mask(name, Masks::name);
            case "email" -> new Mask(name, Masks::email);
            case "address" -> new Mask(name, Masks::address);
            case "network" -> new Mask(name, Masks::network);
            case "none" -> new Mask(name, value -> value);
            case "never" -> NEVER;
            default -> throw new IllegalArgumentException("No mask is called " + name);
        };
    }

    String of(String value) {
        return how.apply(value);
    }
}
