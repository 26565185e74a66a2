package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people can be employed as, and what each post allows: no more than its work needs (SE2). */
record PostBook(List<Sheet> posts) implements HouseContent {

    static final PostBook SHIPPED =
            new PostBook(Arrays.stream(Post.values()).map(Sheet::shipped).toList());

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{1,39}");
    private static final int MOST = 200;

    PostBook {
        posts = List.copyOf(posts);
    }

    /** @param name null for posts of the product's own, whose names the screens know */
    record Sheet(String code, @Nullable Bilingual name, Set<Permission> permissions) {

        Sheet {
            permissions = Set.copyOf(permissions);
        }

        static Sheet shipped(Post post) {
            return new Sheet(post.code(), null, post.permissions());
        }
    }

    /** Refuses with {@code staff.posts-malformed}, {@code staff.nobody-manages}. */
    @Override
    public void check() {
        var codes = new HashSet<String>();
        if (posts.size() > MOST
                || !posts.stream().allMatch(post -> CODE.matcher(post.code()).matches() && codes.add(post.code()))) {
            throw Refused.invalid("staff.posts-malformed", "Codes of posts are small letters, each once");
        }
        for (var needed : List.of(Permission.MANAGE_STAFF, Permission.APPROVE_STAFF)) {
            if (posts.stream().noneMatch(post -> post.permissions().contains(needed))) {
                throw Refused.invalid("staff.nobody-manages", "Some post must manage staff, and some approve it");
            }
        }
    }

    boolean knows(String code) {
        return posts.stream().anyMatch(post -> post.code().equals(code));
    }

    /** All that these posts allow together; one that is no more allows nothing. */
    Set<Permission> permissions(Collection<String> codes) {
        var all = EnumSet.noneOf(Permission.class);
        posts.stream().filter(post -> codes.contains(post.code())).forEach(post -> all.addAll(post.permissions()));
        return Set.copyOf(all);
    }
}
