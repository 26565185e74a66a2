package io.jinqiao.retention.internal;

import static java.util.stream.Collectors.toSet;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.retention.internal.RetentionRepository.Hold;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.KeptForATime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds that modules keep, and what of them must stay. */
@Component
class Kinds {

    private final ObjectProvider<KeptForATime> kinds;
    private final RetentionRepository holds;

    Kinds(ObjectProvider<KeptForATime> kinds, RetentionRepository holds) {
        this.kinds = kinds;
        this.holds = holds;
    }

    Optional<KeptForATime> find(String code) {
        return kinds.stream().filter(kind -> kind.kind().equals(code)).findFirst();
    }

    List<KeptForATime> all() {
        return kinds.stream().toList();
    }

    /** Holds, and what things that are kept still need. */
    Held held() {
        return holds.held()
                .and(kinds.stream().flatMap(kind -> kind.binds().stream()).collect(toSet()));
    }

    /** Whether a hold is on all of this customer. */
    boolean held(CustomerId customer) {
        return holds.holds().stream()
                .filter(hold -> hold.matter() == null)
                .map(Hold::customer)
                .anyMatch(customer::equals);
    }
}
