package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.internal.ChangePerson.Place;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hiring, moving, barring, leaving. */
@RestController
@RequestMapping("/api/desk/people")
@Allowed(Permission.MANAGE_STAFF)
class PlaceController {

    private final Hire.Handler hire;
    private final ChangePerson.Handler change;
    private final ReadFactors reads;

    PlaceController(Hire.Handler hire, ChangePerson.Handler change, ReadFactors reads) {
        this.hire = hire;
        this.change = change;
        this.reads = reads;
    }

    record NewPerson(
            String username,
            String password,
            String number,
            Bilingual name,
            String team,
            List<String> posts,
            int capacity) {

        private NewStaff checked() {
            return new NewStaff(
                    Words.required(username, 60).toLowerCase(Locale.ROOT),
                    password,
                    Words.required(number, 20),
                    new Bilingual(Words.required(name.zh(), 60), Words.required(name.en(), 60)),
                    team,
                    new Place(team, posts, capacity).posts(),
                    List.of(),
                    capacity);
        }
    }

    record Reason(String reason) {}

    @PostMapping
    StaffId hire(@RequestBody NewPerson person, @AuthenticationPrincipal SignedIn me) {
        return hire.handle(new Hire(person.checked(), me.id()));
    }

    /** Why somebody may not sign in, which factors they have. */
    @GetMapping("/{id}/account")
    @Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
    ReadFactors.AccountSheet account(@PathVariable StaffId id) {
        return reads.account(id);
    }

    @PutMapping("/{id}/place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable StaffId id, @RequestBody Place to, @AuthenticationPrincipal SignedIn me) {
        change.move(new ChangePerson(id, me.id()), to);
    }

    @PostMapping("/{id}/barring")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bar(@PathVariable StaffId id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        change.bar(new ChangePerson(id, me.id()), why.reason());
    }

    @PostMapping("/{id}/unbarring")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unbar(@PathVariable StaffId id, @AuthenticationPrincipal SignedIn me) {
        change.unbar(new ChangePerson(id, me.id()));
    }

    @PostMapping("/{id}/leaving")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable StaffId id, @AuthenticationPrincipal SignedIn me) {
        change.leave(new ChangePerson(id, me.id()));
    }
}
