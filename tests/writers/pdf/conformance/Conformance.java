import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Usage: Conformance PROFILES FILES… ; PROFILES as « 2a,ua1 ». Prints a line a file and profile; ends with 1 if any fails. */
public final class Conformance {
  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    boolean failed = false;
    for (int index = 1; index < args.length; index++) {
      for (String profile : args[0].split(",")) {
        failed |= !passes(args[index], PDFAFlavour.fromString(profile));
      }
    }
    System.exit(failed ? 1 : 0);
  }

  private static boolean passes(String file, PDFAFlavour profile) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), profile)) {
      PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false);
      ValidationResult result = validator.validate(parser);
      System.out.println((result.isCompliant() ? "pass " : "FAIL ") + profile.getId() + " " + file);
      Map<String, Integer> faults = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.PASSED) continue;
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        faults.merge(rule + " " + assertion.getMessage(), 1, Integer::sum);
      }
      faults.forEach((fault, times) -> System.out.println("  " + times + " × " + fault));
      return result.isCompliant();
    }
  }
}
