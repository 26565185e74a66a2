package io.jinqiao.collaboration.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.collaboration.Askable;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Everything that departments can be asked about. */
@Component
class Subjects {

    private final Map<String, Askable> kinds;

    Subjects(List<Askable> kinds) {
        this.kinds = kinds.stream().collect(toMap(Askable::kind, kind -> kind));
    }

    /** Refuses with {@code collaboration.unknown-subject}, or as the thing's own module refuses. */
    Askable.Matter matter(Subject about, SignedIn me) {
        var kind = kinds.get(about.kind());
        if (kind == null) {
            throw Refused.invalid("collaboration.unknown-subject", "Nothing of that kind can be asked about");
        }
        return kind.of(about.id(), me);
    }
}
