package io.jinqiao.vault.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.vault.cipher.Algorithm;
import io.jinqiao.vault.internal.RotationRepository.Of;
import io.jinqiao.vault.internal.RotationRepository.Rotation;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keys as those see them who keep them: how many, how old, how far their change is; never a key. */
@RestController
@RequestMapping("/api/desk/vault")
@Allowed(Permission.MANAGE_KEYS)
class VaultController {

    private final ReadKeys view;
    private final StartRotation.Handler start;

    VaultController(ReadKeys view, StartRotation.Handler start) {
        this.view = view;
        this.start = start;
    }

    record Keys(Algorithm algorithm, int master, long customers, List<Rotation> rotations) {}

    record Wish(Of of) {}

    @GetMapping
    Keys keys() {
        return view.keys();
    }

    @PostMapping("/rotations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rotate(@RequestBody Wish wish, @AuthenticationPrincipal SignedIn me) {
        start.handle(new StartRotation(wish.of(), me.id()));
    }
}
