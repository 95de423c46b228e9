-- Full names are made otherwise than before (人民政府 before a body is left out, 国家… is spelled out); they are filled in anew when the store is opened.
UPDATE agency SET full_name = NULL;
UPDATE agency_alias SET full_name = NULL;
