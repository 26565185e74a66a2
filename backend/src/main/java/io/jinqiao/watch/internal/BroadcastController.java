package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Words to desks. */
@RestController
@RequestMapping("/api/desk/broadcasts")
@Allowed(Permission.WATCH_FLOOR)
class BroadcastController {

    private final Reader reader;
    private final SendBroadcast.Handler send;
    private final ReadBroadcast.Handler read;
    private final EndBroadcast.Handler end;

    BroadcastController(
            Reader reader, SendBroadcast.Handler send, ReadBroadcast.Handler read, EndBroadcast.Handler end) {
        this.reader = reader;
        this.send = send;
        this.read = read;
        this.end = end;
    }

    record NewBroadcast(String words, List<String> teams, List<String> queues, int minutes) {}

    /** What a supervisor follows: the newest, with who has read them. */
    @GetMapping
    List<Broadcast> newest() {
        return reader.newest();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@RequestBody NewBroadcast words, @AuthenticationPrincipal SignedIn me) {
        send.handle(new SendBroadcast(words.words(), words.teams(), words.queues(), words.minutes(), me.id()));
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        end.handle(new EndBroadcast(id, me.id()));
    }

    /** What lies before me. */
    @GetMapping("/mine")
    @Allowed({Permission.SERVE, Permission.WORK_TICKETS, Permission.WATCH_FLOOR})
    List<Broadcast> mine(@AuthenticationPrincipal SignedIn me) {
        return reader.mine(me);
    }

    @PostMapping("/{id}/read")
    @Allowed({Permission.SERVE, Permission.WORK_TICKETS, Permission.WATCH_FLOOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        read.handle(new ReadBroadcast(id, me.id()));
    }

    @Component
    static class Reader {

        private static final int MOST = 30;

        private final BroadcastRepository broadcasts;
        private final Clock clock;

        Reader(BroadcastRepository broadcasts, Clock clock) {
            this.broadcasts = broadcasts;
            this.clock = clock;
        }

        List<Broadcast> newest() {
            return broadcasts.newest(MOST);
        }

        List<Broadcast> mine(SignedIn me) {
            return broadcasts.unread(me.id(), clock.instant());
        }
    }
}
