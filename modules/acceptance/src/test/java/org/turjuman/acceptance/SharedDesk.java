package org.turjuman.acceptance;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * One deployment for all test classes of a run, in place of Arquillian's one for each class: a class needs no method
 * with {@code @Deployment}, and the desk is deployed once instead of some forty times.
 */
public final class SharedDesk implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, OneDesk.class);
        builder.observer(Once.class);
    }

    /** Describes the desk with the tests that run inside it. */
    public static final class OneDesk implements DeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass anyClass) {
            return List.of(new DeploymentDescription("desk", Ear.with("org.turjuman.acceptance.inside")));
        }
    }

    /** Lets the first class deploy and hands its deployment to the others; the server's end undeploys it. */
    public static final class Once {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario shared; // null until the first class has described it
        private boolean deployed;

        public void describe(@Observes EventContext<GenerateDeployment> context) {
            if (shared == null) {
                context.proceed();
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (!deployed) {
                deployed = true;
                context.proceed();
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // stays for the next class
        }
    }
}
