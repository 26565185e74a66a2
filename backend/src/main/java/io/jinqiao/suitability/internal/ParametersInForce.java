package io.jinqiao.suitability.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The parameters of this moment; asked for at every check, which is rare and must not be judged by yesterday's. */
@Component
class ParametersInForce implements InitializingBean {

    private final ParametersRepository repository;
    private final Clock clock;

    ParametersInForce(ParametersRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Lays in what comes with the product; what an institution has made of it since stays as it is. */
    @Override
    public void afterPropertiesSet() {
        repository.add(Parameters.shipped(), "APPROVED", Instant.EPOCH, null, "");
    }

    Parameters now() {
        return repository.inForce(clock.instant());
    }

    /**
     * Every version, the newest first.
     *
     * @param inForce the version in force now
     */
    record Sheet(int inForce, List<ParametersRepository.Kept> versions) {}

    Sheet sheet() {
        return new Sheet(now().version(), repository.all());
    }

    Matching matching() {
        return new Matching(now());
    }
}
