package io.jinqiao.control.internal;

import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be done by two people, by its code. */
@Component
class Kinds {

    private final Map<String, ControlledKind> kinds;

    Kinds(List<ControlledKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ControlledKind::code, Function.identity()));
    }

    /** Refuses with {@code control.unknown-kind}. */
    ControlledKind get(String code) {
        var kind = kinds.get(code);
        if (kind == null) {
            throw Refused.notFound("control.unknown-kind", "Nothing is changed so: " + code);
        }
        return kind;
    }
}
