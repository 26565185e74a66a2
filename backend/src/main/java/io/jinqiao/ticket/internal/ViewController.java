package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.ticket.internal.ViewRepository.SavedView;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The lists that somebody keeps, and those of their team. */
@RestController
@RequestMapping("/api/desk/ticket-views")
@Allowed(Permission.WORK_TICKETS)
class ViewController {

    private final FindView views;
    private final SaveView.Handler save;
    private final RemoveView.Handler remove;

    ViewController(FindView views, SaveView.Handler save, RemoveView.Handler remove) {
        this.views = views;
        this.save = save;
        this.remove = remove;
    }

    record Wanted(String name, boolean forTeam, TicketFilter filter, List<String> columns) {}

    @GetMapping
    List<SavedView> mine(@AuthenticationPrincipal SignedIn me) {
        return views.of(Asker.of(me));
    }

    /** The browser chooses the id, so that trying again makes no second list. */
    @PutMapping("/{id}")
    List<SavedView> save(@PathVariable String id, @RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn me) {
        var by = Asker.of(me);
        save.handle(
                new SaveView(Ids.parse(id), by, wanted.name(), wanted.forTeam(), wanted.filter(), wanted.columns()));
        return views.of(by);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        remove.handle(new RemoveView(Ids.parse(id), Asker.of(me)));
    }
}
