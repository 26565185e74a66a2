package io.jinqiao.customer.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.internal.LookUpRepository.Alarm;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Unusual look-ups, for those who watch over them. */
@RestController
@RequestMapping("/api/desk/look-up-alarms")
@Allowed(Permission.WATCH_LOOKUPS)
class LookUpController {

    private final ReadAlarms alarms;
    private final AcknowledgeAlarm.Handler acknowledge;

    LookUpController(ReadAlarms alarms, AcknowledgeAlarm.Handler acknowledge) {
        this.alarms = alarms;
        this.acknowledge = acknowledge;
    }

    record Card(Alarm alarm, CustomerView customer) {}

    record Finding(String words) {}

    @GetMapping
    List<Card> latest(@RequestParam(defaultValue = "true") boolean open, @AuthenticationPrincipal SignedIn me) {
        return alarms.latest(open, me);
    }

    @PostMapping("/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable UUID id, @RequestBody Finding finding, @AuthenticationPrincipal SignedIn me) {
        acknowledge.handle(new AcknowledgeAlarm(id, me, finding.words()));
    }
}
