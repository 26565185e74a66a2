package io.jinqiao.retention.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.PartView;
import io.jinqiao.retention.PersonalData;
import io.jinqiao.retention.internal.ErasureRepository.Erasure;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.Sheet;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door other modules knock on. */
@Component
class HeldData implements PersonalData {

    private final Schedules schedules;
    private final Kinds kinds;
    private final ErasureRepository erasures;
    private final DeleteInTime alarm;
    private final Clock clock;

    HeldData(Schedules schedules, Kinds kinds, ErasureRepository erasures, DeleteInTime alarm, Clock clock) {
        this.schedules = schedules;
        this.kinds = kinds;
        this.erasures = erasures;
        this.alarm = alarm;
        this.clock = clock;
    }

    @Override
    public List<PartView> parts(CustomerId customer) {
        return schedules.inForce(clock.instant()).stream()
                .map(schedule -> part(schedule, customer))
                .filter(part -> part.count() > 0)
                .toList();
    }

    @Override
    public List<Sheet> copy(CustomerId customer) {
        return schedules.inForce(clock.instant()).stream()
                .flatMap(schedule -> kinds.find(schedule.kind()).stream())
                .flatMap(kind -> kind.copy(customer).stream())
                .toList();
    }

    @Override
    public boolean held(CustomerId customer) {
        return kinds.held(customer);
    }

    @Override
    @Transactional
    public void erase(UUID erasure, CustomerId customer, StaffId proposer, StaffId approver) {
        if (kinds.held(customer)) {
            throw Refused.conflict("retention.held", "A hold is in force");
        }
        var now = clock.instant();
        if (!erasures.add(new Erasure(erasure, customer, proposer, approver, now, null, null, List.of()))) {
            throw Refused.conflict("retention.erased-already", "They are erased already");
        }
        alarm.alarm().setOnceCommitted(now);
    }

    private PartView part(Schedule schedule, CustomerId customer) {
        var count = kinds.find(schedule.kind())
                .map(kind -> kind.count(customer, Held.NOTHING))
                .orElse(0L);
        return new PartView(
                schedule.kind(),
                schedule.title(),
                count,
                schedule.duty(),
                schedule.law(),
                schedule.keep().toString());
    }
}
