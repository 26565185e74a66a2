package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.staff.internal.ChangePerson.Place;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private final Appoint.Handler appoint;
    private final ChangePerson.Handler change;
    private final ChangeSkills.Handler skills;
    private final ReadFactors reads;

    PlaceController(
            Appoint.Handler appoint, ChangePerson.Handler change, ChangeSkills.Handler skills, ReadFactors reads) {
        this.appoint = appoint;
        this.change = change;
        this.skills = skills;
        this.reads = reads;
    }

    record NewPerson(
            String username,
            String password,
            String number,
            Bilingual name,
            String team,
            List<String> posts,
            int capacity,
            @Nullable String branch,
            @Nullable Map<String, Area> areas) {

        private NewStaff checked() {
            return new NewStaff(
                    Words.required(username, 60).toLowerCase(Locale.ROOT),
                    password,
                    Words.required(number, 20),
                    new Bilingual(Words.required(name.zh(), 60), Words.required(name.en(), 60)),
                    team,
                    posts,
                    List.of(),
                    capacity,
                    false,
                    branch == null ? "" : branch,
                    areas == null ? Map.of() : areas);
        }
    }

    /** Another place; without {@code branch} or {@code areas} these stay as they are. */
    record NewPlace(
            String team,
            List<String> posts,
            int capacity,
            @Nullable String branch,
            @Nullable Map<String, Area> areas) {

        private Place of(StaffView person) {
            var kept = new HashMap<>(areas == null ? person.areas() : areas);
            if (areas == null) {
                kept.keySet().retainAll(posts);
            }
            return new Place(team, posts, capacity, branch == null ? person.branch() : branch, kept).withPost();
        }
    }

    record Reason(String reason) {}

    @PostMapping
    StaffId hire(@RequestBody NewPerson person, @AuthenticationPrincipal SignedIn me) {
        return appoint.hire(person.checked(), me);
    }

    /** Why somebody may not sign in, which factors they have. */
    @GetMapping("/{id}/account")
    @Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
    ReadFactors.AccountSheet account(@PathVariable StaffId id) {
        return reads.account(id);
    }

    /** 202 where it waits for a security officer. */
    @PutMapping("/{id}/place")
    ResponseEntity<Void> move(
            @PathVariable StaffId id, @RequestBody NewPlace to, @AuthenticationPrincipal SignedIn me) {
        var done = appoint.handle(new Appoint(id, to.of(reads.person(id)), me));
        return ResponseEntity.status(done ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED)
                .build();
    }

    @PutMapping("/{id}/skills")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void learn(@PathVariable StaffId id, @RequestBody List<Skill> can, @AuthenticationPrincipal SignedIn me) {
        skills.handle(new ChangeSkills(id, can, me.id()));
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
