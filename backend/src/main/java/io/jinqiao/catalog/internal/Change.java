package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.ClassTemplate;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing done to the classification.
 *
 * @param code the class that is changed; for a new one, its code
 * @param name for adding and renaming
 * @param to for moving, the class above it from now on, empty for the first level; for retiring, what takes its place
 * @param template for describing
 */
record Change(Kind kind, String code, Bilingual name, String to, ClassTemplate template) {

    private static final int LONGEST_NAME = 60;

    enum Kind {
        ADD,
        RENAME,
        MOVE,
        RETIRE,
        DESCRIBE
    }

    /** As it is asked for: what does not belong to its kind is left out. */
    static Change of(
            Kind kind, String code, @Nullable Bilingual name, @Nullable String to, @Nullable ClassTemplate template) {
        return switch (kind) {
            case ADD, RENAME -> new Change(kind, code, checked(name), "", ClassTemplate.NONE);
            case MOVE, RETIRE ->
                new Change(kind, code, new Bilingual("", ""), to == null ? "" : to, ClassTemplate.NONE);
            case DESCRIBE ->
                new Change(
                        kind,
                        code,
                        new Bilingual("", ""),
                        "",
                        template == null ? ClassTemplate.NONE : checked(template));
        };
    }

    private static Bilingual checked(@Nullable Bilingual name) {
        if (name == null) {
            throw Refused.invalid("web.text-missing", "A class has a name in both languages");
        }
        return new Bilingual(Words.required(name.zh(), LONGEST_NAME), Words.required(name.en(), LONGEST_NAME));
    }

    private static ClassTemplate checked(ClassTemplate template) {
        for (var field : template.fields()) {
            Words.required(field.key(), 40);
            checked(field.name());
            if (field.kind() == ClassTemplate.Field.Kind.CHOICE
                    && field.choices().isEmpty()) {
                throw Refused.invalid("catalog.no-choices", "There is nothing to choose from");
            }
        }
        return template;
    }
}
