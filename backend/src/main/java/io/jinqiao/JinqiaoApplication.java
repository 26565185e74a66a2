package io.jinqiao;

import io.jinqiao.launch.Launch;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Starts the product; the only place that may create the clock. */
@Modulithic(
        systemName = "Jinqiao",
        sharedModules = {"kernel", "cluster", "web", "language", "learning"})
// Two modules may use the same word for a class; their packages tell the beans apart.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class JinqiaoApplication {

    public static void main(String[] args) {
        Launch.run(JinqiaoApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
