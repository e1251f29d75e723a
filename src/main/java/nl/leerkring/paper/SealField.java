package nl.leerkring.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The field that holds the seal. It cannot be seen: what is on paper stays as it was. PDF/A forbids hidden fields and PDF/UA fields that a
 * screen reader cannot name; so it has no size, is printed (nothing), and stands in the structure with a name.
 */
final class SealField {
    private static final String NAME = "Zegel";
    private static final String SPOKEN = "Digitaal zegel";

    private static final COSName PERMS = COSName.getPDFName("Perms");
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final int NO_CHANGES = 1;

    private SealField() {}

    /** Makes room for this signature on a tagged document without fields. */
    static void add(PDDocument document, PDSignature signature) throws IOException {
        var form = new PDAcroForm(document);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDSignatureField(form);
        field.setPartialName(NAME);
        field.setAlternateFieldName(SPOKEN);
        field.setValue(signature);
        form.getFields().add(field);
        var widget = field.getWidgets().get(0);
        widget.setPrinted(true);
        document.getPage(0).getAnnotations().add(widget);
        tag(document, widget);
        forbidChanges(document, signature);
    }

    private static void tag(PDDocument document, PDAnnotationWidget widget) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        var body = (PDStructureElement) root.getKids().get(0);
        var element = new PDStructureElement("Form", body);
        element.setPage(document.getPage(0));
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        body.appendKid(element);
        widget.setStructParent(register(root, element));
    }

    /** From the field back to the element: readers look there. */
    private static int register(PDStructureTreeRoot root, PDStructureElement element) {
        var key = root.getParentTreeNextKey();
        var tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        var entries = tree.getCOSArray(COSName.NUMS);
        entries.add(COSInteger.get(key));
        entries.add(element);
        root.setParentTreeNextKey(key + 1);
        return key;
    }

    /** A reader then warns for everything that is added behind the seal, too. */
    private static void forbidChanges(PDDocument document, PDSignature signature) {
        var allowed = new COSDictionary();
        allowed.setName(COSName.TYPE, "TransformParams");
        allowed.setName(COSName.V, "1.2");
        allowed.setInt(COSName.P, NO_CHANGES);
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "SigRef");
        reference.setItem("TransformMethod", DOC_MDP);
        reference.setItem("TransformParams", allowed);
        var references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem("Reference", references);
        var rights = new COSDictionary();
        rights.setItem(DOC_MDP, signature);
        document.getDocumentCatalog().getCOSObject().setItem(PERMS, rights);
    }
}
